import { Page } from '../../Page.jsx';

export default function Route() {
  return <Page tag="synpunkt-form" />;
}

/**
 * What is said aloud: of a message on its way, else what there is to say besides.
 *
 * @param besides - What has come of the last press or key.
 */
export function liveRegionText(delivery, { sending, retrying, online }, besides) {
    if (delivery.kind === 'sending')
        return delivery.retrying ? retrying : sending;
    const said = delivery.kind === 'failed' && delivery.online ? [online, besides] : [besides];
    return said.filter(Boolean).join(' ');
}

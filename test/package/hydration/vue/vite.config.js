import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('synpunkt-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };

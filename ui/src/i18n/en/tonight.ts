export const tonight = {
  title: 'What are we in the mood for?',
};

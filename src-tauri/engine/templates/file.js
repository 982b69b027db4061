for (const button of document.querySelectorAll('[data-copied]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = button.closest('.card').querySelector('textarea');
    text.select();
    // The older way works in a file, too.
    if (document.execCommand('copy')) button.textContent = button.dataset.copied;
  });
}

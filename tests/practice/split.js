// Six boxes that act as one field: a digit moves on, Backspace moves back, a pasted code is spread out.
const boxes = [...document.querySelectorAll('fieldset input')];
const whole = document.querySelector('input[name=code]');

function put(text, from) {
  const digits = text.replace(/\D/g, '').slice(0, boxes.length - from);
  [...digits].forEach((digit, i) => {
    boxes[from + i].value = digit;
  });
  boxes[Math.min(from + digits.length, boxes.length - 1)].focus();
  gather();
}

function gather() {
  whole.value = boxes.map((box) => box.value).join('');
}

boxes.forEach((box, i) => {
  box.addEventListener('input', () => {
    box.value = box.value.replace(/\D/g, '').slice(-1);
    gather();
    if (box.value) boxes[i + 1]?.focus();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && !box.value) boxes[i - 1]?.focus();
  });
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    put(event.clipboardData.getData('text'), i);
  });
});

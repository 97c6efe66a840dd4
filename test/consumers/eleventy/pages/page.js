const diagram = document.querySelector('rupture-diagram');
diagram.addEventListener('rupture-select', ({ detail }) => {
  document.getElementById('chosen').textContent = detail.id;
});
document.getElementById('drift').addEventListener('click', () => {
  diagram.setAttribute('selected', 'drift');
});

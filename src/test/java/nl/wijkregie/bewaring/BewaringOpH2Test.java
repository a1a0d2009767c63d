package nl.wijkregie.bewaring;

class BewaringOpH2Test extends BewaringTests {}

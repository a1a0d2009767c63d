package nl.wijkregie.initiatief;

class GesprekkenOpH2Test extends GesprekkenTests {}

package nl.wijkregie.cijfers;

class CijfersVanZakenOpH2Test extends CijfersVanZakenTests {}

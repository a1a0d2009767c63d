package nl.wijkregie.cijfers;

class CijfersVanStappenOpH2Test extends CijfersVanStappenTests {}

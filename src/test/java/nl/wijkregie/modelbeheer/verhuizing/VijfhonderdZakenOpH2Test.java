package nl.wijkregie.modelbeheer.verhuizing;

class VijfhonderdZakenOpH2Test extends VijfhonderdZakenTests {}

package nl.wijkregie.modelbeheer.verhuizing;

class VerhuizingOpH2Test extends VerhuizingTests {}

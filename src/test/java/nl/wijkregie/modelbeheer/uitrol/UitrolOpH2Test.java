package nl.wijkregie.modelbeheer.uitrol;

class UitrolOpH2Test extends Uitrolproef {}

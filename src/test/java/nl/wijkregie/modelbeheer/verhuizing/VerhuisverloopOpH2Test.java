package nl.wijkregie.modelbeheer.verhuizing;

class VerhuisverloopOpH2Test extends VerhuisverloopTests {}

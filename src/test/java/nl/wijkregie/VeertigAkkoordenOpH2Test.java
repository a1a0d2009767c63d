package nl.wijkregie;

class VeertigAkkoordenOpH2Test extends VeertigAkkoordenProef {}

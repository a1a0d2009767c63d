package nl.wijkregie.portaal.site.volgen;

class ErvaringpaginaOpH2Test extends ErvaringpaginaTests {}

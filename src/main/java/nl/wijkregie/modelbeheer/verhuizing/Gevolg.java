package nl.wijkregie.modelbeheer.verhuizing;

/**
 * What a migration means for open tasks: how many of them change in each way.
 *
 * @param groepen get other candidate groups
 * @param teruggelegd lose who has them, for that person is in none of the new groups
 * @param termijnen get another latest day
 * @param formulieren get another form
 * @param namen get another name
 */
record Gevolg(int groepen, int teruggelegd, int termijnen, int formulieren, int namen) {

    static final Gevolg GEEN = new Gevolg(0, 0, 0, 0, 0);

    Gevolg plus(Gevolg ander) {
        return new Gevolg(
                groepen + ander.groepen,
                teruggelegd + ander.teruggelegd,
                termijnen + ander.termijnen,
                formulieren + ander.formulieren,
                namen + ander.namen);
    }
}

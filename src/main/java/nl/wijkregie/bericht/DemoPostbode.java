package nl.wijkregie.bericht;

/** Without a mail server nothing leaves: the message can be read in its table, and in profile {@code demo} over HTTP. */
class DemoPostbode implements Postbode {

    @Override
    public void bezorg(Poststuk stuk) {
        // the row itself is the mail
    }
}

package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;

/**
 * What a migration would do. Every case was really moved in a transaction that was rolled back; nothing has changed.
 *
 * @param zinnen Dutch, what happens all together: how many cases move, what changes for open tasks, how many stay and why
 * @param zaken each case, those that stay first
 */
public record Verhuisproef(String proces, int van, int naar, List<String> zinnen, List<Zaakuitslag> zaken) {

    public Verhuisproef {
        zinnen = List.copyOf(zinnen);
        zaken = List.copyOf(zaken);
    }
}

package nl.wijkregie.modelbeheer.beleid;

import java.util.List;
import nl.wijkregie.modelbeheer.Controle;

/** The checks of policy on paths. */
public final class Beleidscontroles {

    private Beleidscontroles() {}

    public static List<Controle> alle() {
        return List.of(
                new Wijkregisseurregel(),
                new Geldregel(),
                new Mandaatregel(),
                new Wieregel(),
                new Wegregel(),
                new Ankerregel(),
                new Overdrachtregel(),
                new Vaststellingsregel(),
                new Antwoordregel(),
                new Gevuldregel());
    }
}

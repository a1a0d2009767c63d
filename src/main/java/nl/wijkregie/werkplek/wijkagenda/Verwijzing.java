package nl.wijkregie.werkplek.wijkagenda;

/**
 * What the tab shows for a task.
 *
 * @param zin one sentence above the page, or instead of it; empty when the page says it all
 * @param adres path of the page; empty when there is none
 * @param titel name of the frame for who does not see it
 */
public record Verwijzing(String zin, String adres, String titel) {

    static Verwijzing zonderPagina(String zin) {
        return new Verwijzing(zin, "", "");
    }
}

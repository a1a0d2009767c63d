package nl.wijkregie.werkplek.takenlijst;

import jakarta.ws.rs.Path;
import java.util.List;
import nl.wijkregie.werkplek.Taakingang;

/** Endpoint of what we change in Tasklist itself. */
@Path("plugin/" + Takenlijstplugin.ID)
public class Takenlijstingang extends Taakingang {

    private static final List<String> BESTANDEN =
            List.of("app/plugin.js", "app/plugin.css", "app/concepten.js", "app/getypt.js", "app/bewaren.js");

    public Takenlijstingang() {
        super(Takenlijstplugin.ID);
    }

    /** The files that a browser may fetch; the web app itself knows of two only. */
    @Override
    protected List<String> getAllowedAssets() {
        return BESTANDEN;
    }
}

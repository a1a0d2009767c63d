package nl.wijkregie.testsupport;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Everything that a database holds, as text by table and column; bytes are read as text. */
public final class Databasedump {

    private final Map<String, String> inhoud = new LinkedHashMap<>();

    private Databasedump() {}

    public static Databasedump van(DataSource database) throws SQLException {
        Databasedump dump = new Databasedump();
        try (Connection verbinding = database.getConnection();
                ResultSet tabellen = verbinding
                        .getMetaData()
                        .getTables(null, verbinding.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tabellen.next()) {
                dump.lees(verbinding, tabellen.getString("TABLE_NAME"));
            }
        }
        return dump;
    }

    /** Columns that hold something, as TABLE.COLUMN. */
    public Set<String> plaatsen() {
        return inhoud.keySet();
    }

    /** The columns in which the text stands, in capitals or not, with what they hold. */
    public Map<String, String> vindplaatsen(String tekst) {
        Map<String, String> gevonden = new LinkedHashMap<>(inhoud);
        gevonden.values().removeIf(waarde -> !waarde.toLowerCase(Locale.ROOT).contains(tekst.toLowerCase(Locale.ROOT)));
        return gevonden;
    }

    private void lees(Connection verbinding, String tabel) throws SQLException {
        try (var opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery("select * from \"" + tabel + "\"")) {
            while (rijen.next()) {
                for (int kolom = 1; kolom <= rijen.getMetaData().getColumnCount(); kolom++) {
                    String plaats = (tabel + "." + rijen.getMetaData().getColumnName(kolom)).toUpperCase(Locale.ROOT);
                    inhoud.merge(plaats, tekst(rijen.getObject(kolom)), (eerder, nieuw) -> eerder + "\n" + nieuw);
                }
            }
        }
    }

    private static String tekst(Object waarde) throws SQLException {
        if (waarde instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (waarde instanceof Blob bytes) {
            return new String(bytes.getBytes(1, (int) bytes.length()), StandardCharsets.UTF_8);
        }
        if (waarde instanceof Clob tekens) {
            return tekens.getSubString(1, (int) tekens.length());
        }
        return String.valueOf(waarde);
    }
}

package nl.wijkregie.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The kinds of database the application runs on; gives tests a fresh one of each. */
public enum Databases {
    /** In memory. */
    H2 {
        @Override
        public Testdatabase leeg() {
            return new Testdatabase("jdbc:h2:mem:" + naam() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000", "sa", "");
        }
    },
    /** A real server; one process per JVM, one database per call. */
    POSTGRESQL {
        @Override
        public Testdatabase leeg() {
            String naam = naam();
            opServer("postgres", "create database " + naam);
            return new Testdatabase(
                    "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + naam, "postgres", "postgres");
        }
    };

    /** A new database without any table. */
    public abstract Testdatabase leeg();

    /** A new database with our tables. */
    public Testdatabase gemigreerd() {
        return gemigreerdTot("latest");
    }

    /** A new database with our tables as they were after this version, such as {@code 15}. */
    public Testdatabase gemigreerdTot(String versie) {
        Testdatabase database = leeg();
        migreer(database, database.gebruiker(), versie);
        return database;
    }

    /** A new PostgreSQL database of which another account owns our tables than the one the application uses. */
    public static Gescheiden metEigenaar() {
        String naam = naam();
        String url = "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + naam;
        Testdatabase eigenaar = new Testdatabase(url, naam + "_eigenaar", "eigenaar");
        Testdatabase toepassing = new Testdatabase(url, naam + "_toepassing", "toepassing");
        opServer(
                "postgres",
                "create role " + eigenaar.gebruiker() + " login password 'eigenaar'",
                "create role " + toepassing.gebruiker() + " login password 'toepassing'",
                "create database " + naam + " owner " + eigenaar.gebruiker());
        opServer(naam, "grant create, usage on schema public to " + toepassing.gebruiker());
        return new Gescheiden(eigenaar, toepassing);
    }

    private static void opServer(String database, String... opdrachten) {
        try (Connection beheer =
                        Server.POSTGRES.getDatabase("postgres", database).getConnection();
                var opdracht = beheer.createStatement()) {
            for (String regel : opdrachten) {
                opdracht.execute(regel);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be made", e);
        }
    }

    private static void migreer(Testdatabase database, String account) {
        migreer(database, account, "latest");
    }

    private static void migreer(Testdatabase database, String account, String versie) {
        String soort = database.url().startsWith("jdbc:h2:") ? "h2" : "postgresql";
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration", "classpath:db/vendor/" + soort)
                .placeholders(Map.of("toepassingsaccount", account))
                .target(versie)
                .load()
                .migrate();
    }

    /** Two accounts on one database: the owner of the tables and the application's. */
    public record Gescheiden(Testdatabase eigenaar, Testdatabase toepassing) {

        /** Makes our tables with the application's account, as when there is only one. */
        public void metEenAccount() {
            migreer(toepassing, toepassing.gebruiker());
        }

        /** Does something as the administrator of the server. */
        public void alsBeheer(String opdracht) {
            opServer(toepassing.url().replaceFirst(".*/", ""), opdracht);
        }

        /** Makes our tables, as the owner. */
        public Gescheiden gemigreerd() {
            migreer(eigenaar, toepassing.gebruiker());
            return this;
        }
    }

    private static String naam() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Where a database is; enough for a Spring context and for plain JDBC. */
    public record Testdatabase(String url, String gebruiker, String wachtwoord) {

        /** Opens a new connection each time, so that threads do not wait for one another. */
        public DataSource dataSource() {
            return new DriverManagerDataSource(url, gebruiker, wachtwoord);
        }

        /** Brings our tables up to date. */
        public void migreerVerder() {
            migreer(this, gebruiker);
        }

        /** Lets the application of a test use this database. */
        public void stelIn(DynamicPropertyRegistry instellingen) {
            instellingen.add("spring.datasource.url", () -> url);
            instellingen.add("spring.datasource.username", () -> gebruiker);
            instellingen.add("spring.datasource.password", () -> wachtwoord);
        }
    }

    /** Started at first use, stopped with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

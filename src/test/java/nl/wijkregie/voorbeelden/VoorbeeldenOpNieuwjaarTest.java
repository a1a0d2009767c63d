package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The year that the examples live in may have only just begun. */
@Toepassingstest
@TestPropertySource(properties = {"wijkregie.voorbeelden=true", "wijkregie.test.nu=" + VoorbeeldenOpNieuwjaarTest.NU})
class VoorbeeldenOpNieuwjaarTest {

    static final String NU = "2026-01-01T00:05";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Grootboekcontrole boeken;

    @Autowired
    private Termijnbewaking bewaking;

    @Test
    @DisplayName("ROE-F10 given a demo that starts just after New Year, then all examples load into the new year")
    void allesPast() {
        assertThat(database.sql("select count(*) from initiatief where afgerond_op is not null")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(5);
        new Voorbeeldmomenten(database).liggenTussen(LocalDateTime.parse("2026-01-01T00:00"), LocalDateTime.parse(NU));
        assertThat(boeken.afwijkingen()).isEmpty();
        assertThat(bewaking.controleer()).isZero();
    }
}

package nl.wijkregie.bericht;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

@DisplayName("Outbox on H2")
@Import(UitbakH2Test.Database.class)
class UitbakH2Test extends UitbakTest {

    static class Database {

        @Bean
        DataSource h2() {
            return new EmbeddedDatabaseBuilder()
                    .setType(EmbeddedDatabaseType.H2)
                    .generateUniqueName(true)
                    .build();
        }
    }
}

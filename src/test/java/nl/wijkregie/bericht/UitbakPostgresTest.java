package nl.wijkregie.bericht;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DisplayName("Outbox on PostgreSQL")
@Import(UitbakPostgresTest.Database.class)
class UitbakPostgresTest extends UitbakTest {

    static class Database {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres server() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource postgres(EmbeddedPostgres server) {
            return server.getPostgresDatabase();
        }
    }
}

package nl.wijkregie.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on its own H2 in memory, with the demo accounts and no examples. Jobs and reminders run only by
 * hand, and time stands still until the test moves it.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:toepassing-${random.uuid};LOCK_TIMEOUT=30000",
            "wijkregie.voorbeelden=false",
            "wijkregie.termijnbewaking.aan=false",
            // No minute ends while time stands still.
            "wijkregie.snelheid.per-minuut=1000000",
            "wijkregie.snelheid.per-uur=1000000",
            "wijkregie.volgcode.geheim=een-geheim-van-minstens-32-tekens-voor-tests",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import({Stilstaandetijd.class, Spel.class, Agendaspel.class, Zaakstanden.class, Tragelijn.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public @interface Toepassingstest {}

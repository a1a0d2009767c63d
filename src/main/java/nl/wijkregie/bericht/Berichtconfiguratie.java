package nl.wijkregie.bericht;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** The beans of this room. Others provide {@link Afzender}, {@link Volglink} and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Berichtinstellingen.class)
class Berichtconfiguratie {

    @Bean
    Uitbak uitbak(JdbcClient jdbc) {
        return new Uitbak(jdbc);
    }

    @Bean
    Berichten berichten(
            Berichtinstellingen instellingen,
            Uitbak uitbak,
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            Afzender afzender,
            Clock klok) {
        return new Berichten(
                new Sjablonen(instellingen.sjablonen()), uitbak, new Verzendopdrachten(engine), afzender, klok);
    }

    /** Named apart: a part of the workplace bears the short name. */
    @Bean("berichtbrieven")
    Brieven brieven(Uitbak uitbak, ObjectProvider<Volglink> volglink, Afzender afzender, Clock klok) {
        return new Brieven(uitbak, volglink, afzender, klok);
    }

    @Bean
    Verzending verzending(Uitbak uitbak, Postbode postbode, ObjectProvider<Volglink> volglink, Clock klok) {
        return new Verzending(uitbak, postbode, volglink, klok);
    }

    /** Mail leaves when {@code spring.mail.host} names a server; without one the messages stay in their table. */
    @Bean
    Postbode postbode(
            @Value("${spring.mail.host:}") String server,
            ObjectProvider<JavaMailSender> mail,
            Afzender afzender,
            Clock klok) {
        return server.isBlank() ? new DemoPostbode() : new SmtpPostbode(mail.getObject(), afzender, klok);
    }

    /** Static, and with what it needs asked for later, because the engine is made before most beans. */
    @Bean
    static ProcessEnginePlugin berichtenplugin(ObjectProvider<Verzending> verzending) {
        return new Berichtenplugin(new BerichtVerzenden(verzending));
    }
}

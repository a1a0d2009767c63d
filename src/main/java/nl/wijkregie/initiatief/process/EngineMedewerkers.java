package nl.wijkregie.initiatief.process;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Medewerkers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds staff among the engine's accounts; an account without an e-mail address is reached through its function. */
@Component
class EngineMedewerkers implements Medewerkers {

    private final IdentityService accounts;
    private final Gemeente gemeente;

    EngineMedewerkers(@Lazy IdentityService accounts, Gemeente gemeente) {
        this.accounts = accounts;
        this.gemeente = gemeente;
    }

    /** Residents read the name too, so who looks needs no right to read accounts. */
    @Override
    public Optional<Medewerker> zoek(String account) {
        Authentication lezer = accounts.getCurrentAuthentication();
        accounts.clearAuthentication();
        try {
            return Optional.ofNullable(
                            accounts.createUserQuery().userId(account).singleResult())
                    .map(gebruiker -> new Medewerker(account, naam(gebruiker), email(gebruiker)));
        } finally {
            accounts.setAuthentication(lezer);
        }
    }

    private static String naam(User gebruiker) {
        String naam = Stream.of(gebruiker.getFirstName(), gebruiker.getLastName())
                .filter(Objects::nonNull)
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" "));
        return naam.isEmpty() ? gebruiker.getId() : naam;
    }

    private String email(User gebruiker) {
        if (gebruiker.getEmail() != null && !gebruiker.getEmail().isBlank()) {
            return gebruiker.getEmail();
        }
        return accounts.createGroupQuery().groupMember(gebruiker.getId()).list().stream()
                .map(Group::getId)
                .flatMap(groep -> gemeente.alleFuncties().stream()
                        .filter(functie -> functie.groep().equals(groep)))
                .map(functie -> functie.email())
                .findFirst()
                .orElseGet(() -> gemeente.functie("kcc").email());
    }
}

package nl.wijkregie.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms under names that do not depend on where they come from (jar, exploded run or folder), so
 * that an unchanged restart deploys nothing. Done before the port opens.
 */
@Component
class Modeldeployment implements SmartLifecycle {

    private static final String NAAM = "wijkregie";
    private static final List<String> MAPPEN = List.of("bpmn", "forms");
    private static final List<String> SOORTEN = List.of(".bpmn", ".dmn", ".form", ".html");

    private final RepositoryService modellen;
    private final @Nullable Path map;
    private boolean gestart;

    Modeldeployment(RepositoryService modellen, @Value("${wijkregie.modellen:#{null}}") @Nullable Path map) {
        this.modellen = modellen;
        this.map = map;
    }

    @Override
    public void start() {
        DeploymentBuilder deployment =
                modellen.createDeployment().name(NAAM).source(NAAM).enableDuplicateFiltering(false);
        for (String onderdeel : MAPPEN) {
            for (Resource bron : bronnen(onderdeel)) {
                String naam = onderdeel + "/" + bron.getFilename();
                try (InputStream inhoud = bron.getInputStream()) {
                    deployment.addInputStream(naam, inhoud);
                } catch (IOException fout) {
                    throw new UncheckedIOException(fout);
                }
            }
        }
        deployment.deploy();
        gestart = true;
    }

    private List<Resource> bronnen(String onderdeel) {
        try {
            if (map == null) {
                Resource[] gevonden =
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + onderdeel + "/*.*");
                return java.util.Arrays.stream(gevonden)
                        .filter(bron -> isModel(bron.getFilename()))
                        .toList();
            }
            try (var bestanden = Files.list(map.resolve(onderdeel))) {
                return bestanden
                        .filter(bestand -> isModel(bestand.getFileName().toString()))
                        .sorted()
                        .<Resource>map(FileSystemResource::new)
                        .toList();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException("De map met modellen is niet te lezen: " + map + "/" + onderdeel, fout);
        }
    }

    private static boolean isModel(@Nullable String naam) {
        return naam != null && SOORTEN.stream().anyMatch(naam::endsWith);
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return Opstartvolgorde.MODELLEN;
    }
}

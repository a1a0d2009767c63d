package nl.wijkregie.modelbeheer.verhuizing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.batch.AbstractBatchConfigurationObjectConverter;
import org.camunda.bpm.engine.impl.batch.AbstractBatchJobHandler;
import org.camunda.bpm.engine.impl.batch.BatchConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchJobContext;
import org.camunda.bpm.engine.impl.batch.BatchJobDeclaration;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Lets the engine move cases in the background, one job for each case; seen and stopped in Cockpit like its own batches. */
class Verhuisbatch extends AbstractBatchJobHandler<BatchConfiguration> {

    static final String TYPE = "wijkregie-verhuizing";

    private static final JobDeclaration<BatchJobContext, MessageEntity> JOB = new BatchJobDeclaration(TYPE);

    private final ObjectProvider<Verhuisopdrachten> opdrachten;

    /** @param opdrachten asked for at first use, because the engine is made before it */
    Verhuisbatch(ObjectProvider<Verhuisopdrachten> opdrachten) {
        this.opdrachten = opdrachten;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public JobDeclaration<BatchJobContext, MessageEntity> getJobDeclaration() {
        return JOB;
    }

    @Override
    protected void executeHandler(
            BatchConfiguration wat, ExecutionEntity uitvoering, CommandContext opdracht, String organisatie) {
        wat.getIds().forEach(opdrachten.getObject()::voerUit);
    }

    @Override
    protected BatchConfiguration createJobConfiguration(BatchConfiguration alles, List<String> ids) {
        return new BatchConfiguration(ids);
    }

    @Override
    public byte[] writeConfiguration(BatchConfiguration wat) {
        return String.join("\n", wat.getIds()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public BatchConfiguration readConfiguration(byte[] inhoud) {
        // The engine takes the ids of each job out of this list.
        return new BatchConfiguration(
                new String(inhoud, StandardCharsets.UTF_8).lines().collect(Collectors.toCollection(ArrayList::new)));
    }

    /** Never asked: what a job needs is a list of lines. */
    @Override
    protected AbstractBatchConfigurationObjectConverter<BatchConfiguration> getJsonConverterInstance() {
        throw new UnsupportedOperationException("a migration is not written as JSON");
    }
}

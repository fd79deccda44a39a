package dev.sota.core.internal.plan;

import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.tck.StoryboardPlannerContract;

class StorytellerContractTest extends StoryboardPlannerContract {
    @Override
    protected StoryboardPlannerProvider provider() {
        return new StorytellerProvider();
    }
}

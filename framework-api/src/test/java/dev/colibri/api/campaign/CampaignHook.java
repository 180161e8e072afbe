package dev.colibri.api.campaign;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Leaves out jqwik properties of campaigns that were not asked for, one by one, so that each is counted. */
public final class CampaignHook implements SkipExecutionHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if (!(context instanceof PropertyLifecycleContext property)) {
            return SkipResult.doNotSkip();
        }
        List<String> tags = new ArrayList<>(tagsOf(property.targetMethod()));
        for (Class<?> type = property.containerClass(); type != null; type = type.getEnclosingClass()) {
            tags.addAll(tagsOf(type));
        }
        return Campaign.whyNot(tags).map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
    }

    private static List<String> tagsOf(AnnotatedElement element) {
        List<String> tags = new ArrayList<>();
        for (Tag tag : element.getAnnotationsByType(Tag.class)) {
            tags.add(tag.value());
        }
        for (var tag : element.getAnnotationsByType(org.junit.jupiter.api.Tag.class)) {
            tags.add(tag.value());
        }
        return tags;
    }
}

package dev.colibri.api.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least and the greatest value allowed, both included, written as in a configuration. For numbers, decimals and
 * durations.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface Range {
    /** The least; empty for no bound. */
    String min() default "";

    /** The greatest; empty for no bound. */
    String max() default "";
}

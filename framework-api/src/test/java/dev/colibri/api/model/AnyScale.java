package dev.colibri.api.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import net.jqwik.api.constraints.IntRange;

/** Any count of decimals that a number can have. */
@IntRange(min = 0, max = Decimals.MAX_SCALE)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@interface AnyScale {}

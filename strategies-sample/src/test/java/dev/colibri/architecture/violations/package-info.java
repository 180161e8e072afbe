/**
 * A small house beside the real one, built to break its rules: each class breaks those that {@code ArchitectureTest}
 * lists for it, and a class whose name begins with {@code May} shows where a rule ends. None of it ever runs.
 */
package dev.colibri.architecture.violations;

/** What both products' diagnoses share: how checks are run, and the checks that are the same for both. */
@NullMarked
package dev.colibri.kraken.common.doctor;

import org.jspecify.annotations.NullMarked;

/**
 * The page of progress for everybody: only what the standing body marked public, and of
 * that only progress, responsibility and results. Off unless a setting says otherwise.
 */
package vn.dondoc.publicpage;

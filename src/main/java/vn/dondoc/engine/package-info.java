/** Camunda set-up: schema, models, guards, authorization. Knows no feature. */
package vn.dondoc.engine;

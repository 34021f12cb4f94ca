// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "semantic/inferred/inferredmeasures.h"

namespace martlet {

InferredModel inferModel(const DatabaseTables &read, Engine engine)
{
    const InferredTables tables(read);
    InferredEntities entities(tables, engine);
    InferredModel model;
    model.notes +=
        Martlet::tr("Inferred from the keys, the names and the first rows of the tables. A table is named "
                    "(“table”), or its rows are written as SQL (“rows”).");
    if (engine == Engine::Sqlite)
        model.notes +=
            Martlet::tr("SQLite keeps numbers with decimals as floating point: each is read in whole units "
                        "of the last decimal that counts, and sums of these are exact.");
    model.notes += read.leftOut;
    entities.addTo(model);
    InferredMeasures(tables, entities, engine).addTo(model);
    return model;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "query/question/question.h"
#include "query/reading/sqlrefusal.h"

#include <map>

namespace martlet {

class SemanticModel;

// A SELECT as a question that has the same rows.
struct QuestionOfSql
{
    struct Column
    {
        QString field;     // of the question
        int unitScale = 0; // the statement shows it in whole units of 10^-unitScale
    };
    Question question;
    std::vector<Column> columns; // where each of the SELECT's stands
    QStringList notes;           // sentences: what the question shows beside these
};

// Reads one SELECT by the model. `values` are what was typed for its parameters. Exact or refused: quotients
// are rounded once at the end, everything else is as the engine would say it; rows that the statement leaves in
// any order come in the question's. Pure; sees no data.
[[nodiscard]] Understood<QuestionOfSql> questionOfSql(const QString &sql, const SemanticModel &model,
                                                      Engine engine,
                                                      const std::map<QString, QString> &values = {});

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QWidget>

#include <vector>

namespace martlet {

class SemanticModel;

// Questions to begin with, one click away; only those that the model can answer.
std::vector<Question> exampleQuestions(const SemanticModel &model);

// What stands in an answer's place while nothing is asked: what to do, and the examples.
class ExampleQuestions final : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleQuestions(const SemanticModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const martlet::Question &question);
};

} // namespace martlet

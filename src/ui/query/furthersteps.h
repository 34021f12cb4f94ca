// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

// What people take away of what a question has from its file alone. What stands on it goes with it, as with all
// steps.
namespace martlet::steps {

// What it stands for by default takes its place; what names one without a default goes with it.
Question withoutParameter(Question question, const QString &name);
Question withoutMade(Question question, const QString &name); // also what is made of it
Question withoutOver(Question question);                      // its columns go, too
Question withoutUnion(Question question);
Question withoutTogether(Question question);
Question withoutQuestion(Question question, const QString &name);

} // namespace martlet::steps

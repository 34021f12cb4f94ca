// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

#include <vector>

namespace martlet {

// A question kept under a name; `fault` says why it cannot be read.
struct KeptQuestion
{
    QString path, title, fault;
    bool operator==(const KeptQuestion &) const = default;
};

// The questions that a person keeps under names: a folder of the documents that `martletctl ask` answers.
class QuestionFolder final
{
public:
    explicit QuestionFolder(QString path)
        : m_path(std::move(path))
    {
    }
    std::vector<KeptQuestion> list() const; // by title
    // Keeps the question as `name`, which becomes its title; where it is kept. `replaced` is the file that it
    // was opened from, which may be written over; no other one is.
    [[nodiscard]] Result<QString> keep(Question question, const QString &name,
                                       const QString &replaced = {}) const;

private:
    QString m_path;
};

} // namespace martlet

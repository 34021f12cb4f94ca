// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/guessedreferences.h"

#include "semantic/inferred/readablenames.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &words)
{
    return words.join(u'_');
}

bool isKeyWord(const QString &word)
{
    return word == u"id" || word == u"key" || word == u"code" || word == u"no" || word == u"nr";
}

// Whether the column says that it holds the key of the table: by its name and the key's, or by the key's alone
// where that says of which table it is.
bool means(const QStringList &column, const DatabaseTable &target)
{
    const auto key = wordsOf(target.key.front());
    const auto one = singularOf(wordsOf(target.name));
    if (column.size() < 2 || !isKeyWord(column.back()))
        return false;
    const auto named = singularOf(column.first(column.size() - 1));
    if (joined(named) == joined(one) && (key == column || (key.size() == 1 && key.back() == column.back())))
        return true;
    return key == column;
}

} // namespace

std::vector<DatabaseReference> guessedReferences(const DatabaseTable &table,
                                                 const std::vector<DatabaseTable> &all)
{
    std::vector<DatabaseReference> guessed;
    if (!table.references.empty())
        return guessed;
    for (const auto &column : table.columns) {
        const auto words = wordsOf(column.name);
        const DatabaseTable *found = nullptr;
        bool isOne = true;
        for (const auto &target : all) {
            const bool isOwnKey = table.key == QStringList{column.name};
            if (&target == &table || target.key.size() != 1 || isOwnKey || !means(words, target) ||
                target.find(target.key.front())->kind != column.kind)
                continue;
            isOne = !found;
            found = &target;
        }
        if (found && isOne)
            guessed.push_back({{column.name}, found->schema, found->name, found->key, false});
    }
    return guessed;
}

} // namespace martlet

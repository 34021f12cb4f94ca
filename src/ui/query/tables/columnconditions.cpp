// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/columnconditions.h"

#include "base/tr.h"
#include "ui/query/conditionwords.h"

#include <functional>

namespace martlet {

namespace {

using Visit = std::function<void(const Filter &leaf, const FilterPath &path)>;

// A leaf stands at the path of its Not, if it has one.
void visitLeaves(const Filter &part, const FilterPath &path, const Visit &visit)
{
    const bool isNotOfOne = part.kind == Filter::Kind::Not && part.parts.size() == 1;
    const auto &leaf = isNotOfOne ? part.parts.front() : part;
    if (!leaf.isTree()) {
        if (leaf.kind != Filter::Kind::Has)
            visit(leaf, path);
        return;
    }
    for (int i = 0; i < int(part.parts.size()); ++i) {
        auto below = path;
        below.push_back(i);
        visitLeaves(part.parts[size_t(i)], below, visit);
    }
}

} // namespace

std::vector<FilterPath> conditionsOn(const Filter &tree, const QString &field)
{
    std::vector<FilterPath> paths;
    visitLeaves(steps::rooted(tree), {}, [&](const Filter &leaf, const FilterPath &path) {
        if (leaf.field == field)
            paths.push_back(path);
    });
    return paths;
}

QString conditionsText(const Filter &tree, const QString &field, const QString &title,
                       const ConditionWords &words)
{
    const auto root = steps::rooted(tree);
    QStringList texts;
    bool isInGroup = false;
    for (const auto &path : conditionsOn(tree, field)) {
        const auto text = words.of(*steps::partAt(root, path));
        if (path.size() == 1)
            texts += text.startsWith(title + u' ') ? text.mid(title.size() + 1) : text;
        isInGroup = isInGroup || path.size() > 1;
    }
    if (isInGroup)
        texts += Martlet::tr("in a group");
    return texts.join(QStringLiteral("; "));
}

QStringList fieldsIn(const Filter &tree)
{
    QStringList fields;
    visitLeaves(steps::rooted(tree), {}, [&](const Filter &leaf, const FilterPath &) { fields += leaf.field; });
    fields.removeDuplicates();
    return fields;
}

} // namespace martlet

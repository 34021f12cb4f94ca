// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a SELECT; expressions are read in expressionparts.cpp.
#include "query/reading/selectparser.h"

#include "base/tr.h"

namespace martlet {

constexpr size_t mostTokens = 20'000;

Understood<SelectTree> SelectParser::statement()
{
    if (tokenCount() > mostTokens)
        return refuse(whole(), Martlet::tr("The statement is too long to be read."));
    if (!isWord(u"select") && !isWord(u"with"))
        return isEnd() ? Understood<SelectTree>(refuse(here(), Martlet::tr("There is no statement here.")))
                       : Understood<SelectTree>(refuse(here(), Martlet::tr("Only a SELECT can become steps.")));
    TRY_ASSIGN(auto tree, select());
    TRY(expectNothingElse());
    return tree;
}

Understood<SqlNode> SelectParser::onlyExpression()
{
    if (tokenCount() > mostTokens)
        return refuse(whole(), Martlet::tr("The statement is too long to be read."));
    TRY_ASSIGN(auto node, expression());
    if (!isEnd())
        return unexpected();
    return node;
}

Understood<void> SelectParser::expectNothingElse() const
{
    if (isEnd())
        return {};
    if (isWord(u"union") || isWord(u"intersect") || isWord(u"except"))
        return refuse(here(), Martlet::tr("Rows of several SELECTs one below the other cannot be a step yet."));
    if (isSign(u";"))
        return refuse(here(), Martlet::tr("One statement at a time becomes steps."));
    return unexpected();
}

Understood<void> SelectParser::with(SelectTree &tree)
{
    if (!takeWord(u"with"))
        return {};
    if (isWord(u"recursive"))
        return refuse(here(), Martlet::tr("A recursive WITH cannot be a step."));
    do {
        SelectTree::Named one;
        one.place = here();
        TRY_ASSIGN(one.name, identifier());
        if (takeSign(u"(")) {
            do {
                TRY_ASSIGN(const auto column, identifier());
                one.columns += column;
            } while (takeSign(u","));
            TRY(expectSign(u")"));
        }
        TRY(expectWord(u"as"));
        if (takeWord(u"not")) {
            TRY(expectWord(u"materialized"));
        } else {
            takeWord(u"materialized");
        }
        TRY_ASSIGN(auto inner, subselect(Kind::Select));
        one.select = inner.select;
        tree.with.push_back(std::move(one));
    } while (takeSign(u","));
    return {};
}

Understood<SelectTree> SelectParser::select()
{
    SelectTree tree;
    TRY(with(tree));
    tree.place = here();
    TRY(expectWord(u"select"));
    tree.isDistinct = takeWord(u"distinct");
    if (tree.isDistinct && isWord(u"on"))
        return refuse(here(), Martlet::tr("DISTINCT ON cannot be a step."));
    takeWord(u"all");
    TRY(items(tree));
    TRY(from(tree));
    if (takeWord(u"where")) {
        TRY_ASSIGN(tree.where, expression());
    }
    TRY(grouping(tree));
    if (isWord(u"window"))
        return refuse(here(), Martlet::tr("A window function cannot be a step yet."));
    TRY(ordering(tree));
    TRY(limit(tree));
    return tree;
}

Understood<void> SelectParser::items(SelectTree &tree)
{
    do {
        if (isSign(u"*") || (isIdentifier() && isSign(u".", 1) && isSign(u"*", 2)))
            return refuse(here(), Martlet::tr("* shows single rows; steps count them. Name what is to be shown "
                                              "and what is to be counted."));
        SelectItem item;
        TRY_ASSIGN(item.value, expression());
        if (takeWord(u"as") || isIdentifier()) {
            TRY_ASSIGN(item.alias, identifier());
        }
        tree.items.push_back(std::move(item));
    } while (takeSign(u","));
    return {};
}

Understood<std::optional<FromTable::Join>> SelectParser::joinWord()
{
    using Join = FromTable::Join;
    if (takeSign(u","))
        return Join::Comma;
    if (isWord(u"natural") || isWord(u"full") || isWord(u"right"))
        return refuse(here(), Martlet::tr("A %1 JOIN cannot be a step. Write JOIN or LEFT JOIN.")
                                  .arg(token().text.toString().toUpper()));
    if (takeWord(u"cross")) {
        TRY(expectWord(u"join"));
        return Join::Cross;
    }
    if (takeWord(u"left")) {
        takeWord(u"outer");
        TRY(expectWord(u"join"));
        return Join::Left;
    }
    const bool isInner = takeWord(u"inner");
    if (takeWord(u"join"))
        return Join::Inner;
    if (isInner)
        return unexpected();
    return std::optional<Join>();
}

Understood<void> SelectParser::from(SelectTree &tree)
{
    if (!takeWord(u"from")) {
        if (!isEnd() && !isSign(u")"))
            return unexpected();
        return refuse(tree.place, Martlet::tr("There is no FROM, so nothing is counted."));
    }
    TRY_ASSIGN(auto first, table(FromTable::Join::First));
    tree.from.push_back(std::move(first));
    for (;;) {
        TRY_ASSIGN(const auto join, joinWord());
        if (!join)
            return {};
        TRY_ASSIGN(auto next, table(*join));
        tree.from.push_back(std::move(next));
    }
}

Understood<FromTable> SelectParser::table(FromTable::Join join)
{
    FromTable table;
    table.join = join;
    const auto from = here().from;
    if (isSign(u"("))
        return refuse(here(),
                      Martlet::tr("A SELECT under FROM cannot be a step yet. Name it by a WITH before the "
                                  "statement."));
    TRY_ASSIGN(table.name, identifier());
    if (takeSign(u".")) { // the schema
        if (table.name != u"wh" && table.name != u"main")
            return refuse(since(from), Martlet::tr("“%1” is no schema of the warehouse.").arg(table.name));
        TRY_ASSIGN(table.name, identifier());
    }
    if (isSign(u"("))
        return refuse(since(from), Martlet::tr("A function in place of a table cannot be a step."));
    table.place = since(from);
    table.alias = table.name;
    if (takeWord(u"as") || isIdentifier()) {
        TRY_ASSIGN(table.alias, identifier());
    }
    const bool isJoin = join == FromTable::Join::Inner || join == FromTable::Join::Left;
    if (isJoin && takeWord(u"on")) {
        TRY_ASSIGN(table.on, expression());
    } else if (isJoin && takeWord(u"using")) {
        TRY(expectSign(u"("));
        do {
            TRY_ASSIGN(const auto column, identifier());
            table.sharedColumns += column;
        } while (takeSign(u","));
        TRY(expectSign(u")"));
    }
    return table;
}

Understood<void> SelectParser::grouping(SelectTree &tree)
{
    if (takeWord(u"group")) {
        TRY(expectWord(u"by"));
        do {
            if (isWord(u"rollup") || isWord(u"cube") || isWord(u"grouping"))
                return refuse(here(), Martlet::tr("Subtotals cannot be a step; ask for totals in the steps."));
            TRY_ASSIGN(auto group, expression());
            tree.groupBy.push_back(std::move(group));
        } while (takeSign(u","));
    }
    if (takeWord(u"having")) {
        TRY_ASSIGN(tree.having, expression());
    }
    return {};
}

Understood<void> SelectParser::ordering(SelectTree &tree)
{
    if (!takeWord(u"order"))
        return {};
    TRY(expectWord(u"by"));
    do {
        OrderItem item;
        TRY_ASSIGN(item.value, expression());
        item.descending = takeWord(u"desc");
        if (!item.descending)
            takeWord(u"asc");
        if (takeWord(u"nulls")) {
            item.empty = isWord(u"first") ? OrderItem::Empty::First : OrderItem::Empty::Last;
            if (!takeWord(u"first"))
                TRY(expectWord(u"last"));
        }
        tree.orderBy.push_back(std::move(item));
    } while (takeSign(u","));
    return {};
}

Understood<void> SelectParser::limit(SelectTree &tree)
{
    if (takeWord(u"limit")) {
        if (takeWord(u"all"))
            return {};
        TRY_ASSIGN(tree.limit, expression());
    }
    if (isWord(u"offset"))
        return refuse(here(), Martlet::tr("OFFSET cannot be a step: rows are kept from the first on."));
    if (isWord(u"fetch"))
        return refuse(here(), Martlet::tr("Write LIMIT in place of FETCH."));
    if (isWord(u"for"))
        return refuse(here(), Martlet::tr("A question locks nothing."));
    return {};
}

} // namespace martlet

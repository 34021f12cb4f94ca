// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a SELECT; expressions are read in expressionparts.cpp.
#include "query/reading/selectparser.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostTokens = 20'000;

// Words that end an expression or a name, so that none of them is taken for an alias.
constexpr QStringView reservedWords[] = {
    u"all",   u"and",    u"as",      u"asc",      u"between",   u"by",     u"case",    u"cross",   u"desc",
    u"else",  u"end",    u"except",  u"exists",   u"fetch",     u"filter", u"for",     u"from",    u"full",
    u"group", u"having", u"in",      u"inner",    u"intersect", u"is",     u"join",    u"lateral", u"left",
    u"like",  u"limit",  u"natural", u"not",      u"null",      u"nulls",  u"offset",  u"on",      u"or",
    u"order", u"outer",  u"over",    u"right",    u"select",    u"then",   u"union",   u"using",   u"when",
    u"where", u"window", u"with",    u"distinct", u"glob",      u"ilike",  u"similar", u"collate"};

bool isReserved(QStringView word)
{
    return std::any_of(std::begin(reservedWords), std::end(reservedWords),
                       [&](QStringView reserved) { return word.compare(reserved, Qt::CaseInsensitive) == 0; });
}

} // namespace

SelectParser::SelectParser(QStringView sql)
    : m_sql(sql)
    , m_tokens(sqlTokens(sql))
{
    std::erase_if(m_tokens, [](const SqlToken &one) { return one.kind == SqlToken::Kind::Comment; });
    while (!m_tokens.empty() && m_tokens.back().text == u";")
        m_tokens.pop_back();
}

const SqlToken &SelectParser::token(size_t ahead) const
{
    static const SqlToken end;
    return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : end;
}

bool SelectParser::isWord(QStringView word, size_t ahead) const
{
    const auto &one = token(ahead);
    return one.kind == SqlToken::Kind::Word && one.text.compare(word, Qt::CaseInsensitive) == 0;
}

bool SelectParser::isSign(QStringView sign, size_t ahead) const
{
    return token(ahead).kind == SqlToken::Kind::Symbol && token(ahead).text == sign;
}

bool SelectParser::takeWord(QStringView word)
{
    const bool isIt = isWord(word);
    m_at += isIt ? 1 : 0;
    return isIt;
}

bool SelectParser::takeSign(QStringView sign)
{
    const bool isIt = isSign(sign);
    m_at += isIt ? 1 : 0;
    return isIt;
}

SqlPlace SelectParser::placeOf(const SqlToken &token) const
{
    return {token.text.data() - m_sql.data(), token.text.size()};
}

SqlPlace SelectParser::here() const
{
    if (!isEnd())
        return placeOf(token());
    return m_tokens.empty() ? SqlPlace{0, m_sql.size()} : placeOf(m_tokens.back());
}

SqlPlace SelectParser::since(qsizetype from) const
{
    const auto last = m_at > 0 ? placeOf(m_tokens[m_at - 1]).end() : from;
    return {from, std::max<qsizetype>(last - from, 0)};
}

tl::unexpected<SqlRefusal> SelectParser::unexpected() const
{
    if (isEnd())
        return refuse(here(), Martlet::tr("Something is missing behind this."));
    return refuse(here(), Martlet::tr("“%1” cannot be read here.").arg(token().text.left(40).toString()));
}

Understood<void> SelectParser::expectSign(QStringView sign)
{
    return takeSign(sign) ? Understood<void>() : Understood<void>(unexpected());
}

Understood<void> SelectParser::expectWord(QStringView word)
{
    return takeWord(word) ? Understood<void>() : Understood<void>(unexpected());
}

bool SelectParser::isIdentifier(size_t ahead) const
{
    const auto &one = token(ahead);
    return one.kind == SqlToken::Kind::QuotedName ||
           (one.kind == SqlToken::Kind::Word && !isReserved(one.text));
}

QString SelectParser::named(const SqlToken &token) const
{
    if (token.kind != SqlToken::Kind::QuotedName)
        return token.text.toString().toLower();
    return token.text.mid(1, std::max<qsizetype>(token.text.size() - 2, 0))
        .toString()
        .replace(u"\"\""_s, u"\""_s);
}

Understood<QString> SelectParser::identifier()
{
    if (!isIdentifier())
        return unexpected();
    return named(m_tokens[m_at++]);
}

Understood<SelectTree> SelectParser::statement()
{
    if (m_tokens.size() > mostTokens)
        return refuse({0, m_sql.size()}, Martlet::tr("The statement is too long to be read."));
    if (!isWord(u"select") && !isWord(u"with"))
        return isEnd() ? Understood<SelectTree>(refuse(here(), Martlet::tr("There is no statement here.")))
                       : Understood<SelectTree>(refuse(here(), Martlet::tr("Only a SELECT can become steps.")));
    TRY_ASSIGN(auto tree, select());
    TRY(expectNothingElse());
    return tree;
}

Understood<SqlNode> SelectParser::onlyExpression()
{
    if (m_tokens.size() > mostTokens)
        return refuse({0, m_sql.size()}, Martlet::tr("The statement is too long to be read."));
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

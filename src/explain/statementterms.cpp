// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/statementterms.h"

#include "explain/clausewalk.h"
#include "explain/tablefacts.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isAny(const ClauseWalk &walk, int at, std::initializer_list<QStringView> symbols)
{
    return std::any_of(symbols.begin(), symbols.end(), [&](auto symbol) { return walk.isSymbol(at, symbol); });
}

// The table named at a place of a FROM clause, which is moved behind it.
NamedTable tableAt(const ClauseWalk &walk, int &at)
{
    if (walk.isSymbol(at + 1, u".") && walk.isName(at + 2))
        at += 2; // its schema
    NamedTable named{walk.name(at), walk.name(at)};
    ++at;
    if (walk.isWord(at, u"AS"))
        ++at;
    if (walk.isName(at))
        named.alias = walk.name(at);
    return named;
}

} // namespace

// Reads the uses of one statement's columns.
class TermReader final
{
public:
    TermReader(const QString &sql, const TableCatalogue &catalogue, StatementTerms &terms, bool isView = false)
        : m_walk(sql)
        , m_catalogue(catalogue)
        , m_terms(terms)
        , m_own(StatementTerms::namedTables(sql))
        , m_isView(isView)
    {
    }

    void read()
    {
        using Clause = ClauseWalk::Clause;
        for (; !m_walk.isAtEnd(); m_walk.next()) {
            const auto clause = m_walk.frame().clause;
            if (clause == Clause::From || !isColumn(m_walk.at()))
                continue;
            if (clause == Clause::Using)
                addUsing();
            else
                add(clause);
        }
    }

private:
    using Kind = ColumnUse::Kind;
    struct Side
    {
        QString table, column;
    };

    bool isColumn(int at) const
    {
        return m_walk.isName(at) && !m_walk.isSymbol(at + 1, u".") && !m_walk.isSymbol(at + 1, u"(");
    }
    int startOf(int at) const { return m_walk.isSymbol(at - 1, u".") ? at - 2 : at; }

    // The stored column that the name at a place means; empty: none.
    Side side(int at) const
    {
        if (!isColumn(at))
            return {};
        const auto qualifier = startOf(at) == at ? QString() : m_walk.name(startOf(at));
        const auto column = m_walk.name(at);
        for (const auto &named : m_own) {
            if (!qualifier.isEmpty() && !isSameName(qualifier, named.alias))
                continue;
            if (const auto found = within(named.table, column); !found.table.isEmpty())
                return found;
        }
        return {};
    }

    // A view hands most columns on under their own names.
    Side within(const QString &name, const QString &column) const
    {
        if (const auto *const table = m_catalogue.find(name)) {
            for (const auto &its : table->columns) {
                if (isSameName(its.name, column))
                    return {table->name, its.name};
            }
            return {};
        }
        const auto view = m_catalogue.viewSql(name);
        for (const auto &below : StatementTerms::namedTables(view)) {
            if (isSameName(below.table, name))
                continue;
            if (const auto found = within(below.table, column); !found.table.isEmpty())
                return found;
        }
        return {};
    }

    // The last token of the column that begins at a place: behind its qualifier.
    int columnFrom(int at) const { return m_walk.isName(at) && m_walk.isSymbol(at + 1, u".") ? at + 2 : at; }

    void add(ClauseWalk::Clause clause)
    {
        using Clause = ClauseWalk::Clause;
        const auto its = side(m_walk.at());
        if (its.table.isEmpty())
            return;
        ColumnUse use{Kind::Shown, its.table, its.column, {}, m_isView};
        const bool isBare = m_walk.frame().function.isEmpty();
        if (clause == Clause::Where || clause == Clause::On)
            compare(use);
        else if (clause == Clause::Group && isBare)
            use.kind = Kind::Group;
        else if (clause == Clause::Order && isBare)
            use.kind = Kind::Order;
        m_terms.m_uses.push_back(use);
    }

    void addUsing()
    {
        for (const auto &named : m_own) {
            const auto found = within(named.table, m_walk.name(m_walk.at()));
            if (!found.table.isEmpty())
                m_terms.m_uses.push_back({Kind::Join, found.table, found.column, {}, m_isView});
        }
    }

    void compare(ColumnUse &use) const
    {
        const int first = startOf(m_walk.at());
        int behind = m_walk.at() + 1;
        if (const auto function = m_walk.frame().function; !function.isEmpty())
            return wrap(use, function + u"()"_s);
        if (m_walk.isSymbol(behind, u"::"))
            return wrap(use, u"::"_s);
        if (isLeftAlone(first))
            return;
        for (const auto &symbol : {u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"%"_s, u"||"_s, u"->"_s}) {
            if (m_walk.isSymbol(behind, symbol) || m_walk.isSymbol(first - 1, symbol))
                return wrap(use, symbol);
        }
        if (m_walk.isWord(behind, u"COLLATE"))
            behind += 2;
        if (isAny(m_walk, behind, {u"=", u"=="}))
            return equal(use, columnFrom(behind + 1));
        if (m_walk.isWord(behind, u"IN") ||
            (m_walk.isWord(behind, u"IS") && !m_walk.isWord(behind + 1, u"NOT")))
            use.kind = Kind::Equality;
        else if (isAny(m_walk, behind, {u"<", u">", u"<=", u">="}) || m_walk.isWord(behind, u"BETWEEN") ||
                 isAny(m_walk, first - 1, {u"<", u">", u"<=", u">="}))
            use.kind = Kind::Range;
        else if (m_walk.isWord(behind, u"LIKE") || m_walk.isWord(behind, u"GLOB") ||
                 m_walk.isWord(behind, u"ILIKE"))
            match(use, behind + 1);
        else if (isAny(m_walk, first - 1, {u"=", u"=="}))
            equal(use, first - 2);
    }

    // A sign before the column tells SQLite to leave an index on it alone: whoever wrote it knew of one.
    bool isLeftAlone(int first) const
    {
        return m_walk.isSymbol(first - 1, u"+") &&
               (m_walk.isWord(first - 2, u"AND") || m_walk.isWord(first - 2, u"WHERE") ||
                m_walk.isSymbol(first - 2, u"("));
    }

    static void wrap(ColumnUse &use, const QString &by)
    {
        use.kind = Kind::Wrapped;
        use.by = by;
    }

    void equal(ColumnUse &use, int other) const
    {
        const auto its = side(other);
        const bool isJoin = !its.table.isEmpty() && !(its.table == use.table && its.column == use.column);
        use.kind = isJoin ? Kind::Join : Kind::Equality;
    }

    void match(ColumnUse &use, int at) const
    {
        use.kind = Kind::Pattern;
        const auto *const pattern = m_walk.token(at);
        if (pattern && pattern->kind == SqlToken::Kind::Text)
            use.by = pattern->text.mid(1).chopped(1).toString();
    }

    ClauseWalk m_walk;
    const TableCatalogue &m_catalogue;
    StatementTerms &m_terms;
    std::vector<NamedTable> m_own;
    bool m_isView;
};

std::vector<NamedTable> StatementTerms::namedTables(const QString &sql)
{
    std::vector<NamedTable> named;
    ClauseWalk walk(sql);
    for (; !walk.isAtEnd(); walk.next()) {
        const int before = walk.at() - 1;
        const bool isPlace = walk.frame().clause == ClauseWalk::Clause::From && walk.isName(walk.at()) &&
                             !walk.isSymbol(walk.at() + 1, u"(") &&
                             (walk.isWord(before, u"FROM") || walk.isWord(before, u"JOIN") ||
                              walk.isWord(before, u"ONLY") || isAny(walk, before, {u",", u"("}));
        if (!isPlace)
            continue;
        int at = walk.at();
        if (const auto its = tableAt(walk, at); std::find(named.begin(), named.end(), its) == named.end())
            named.push_back(its);
    }
    return named;
}

StatementTerms StatementTerms::of(const QString &sql, const TableCatalogue &catalogue)
{
    StatementTerms terms;
    TermReader(sql, catalogue, terms).read();
    terms.m_named = namedTables(sql);
    for (const auto &[view, text] : catalogue.views()) {
        TermReader(text, catalogue, terms, true).read();
        for (const auto &below : namedTables(text))
            terms.m_named.push_back(below);
    }
    return terms;
}

std::vector<ColumnUse> StatementTerms::of(QStringView table) const
{
    std::vector<ColumnUse> its;
    std::copy_if(m_uses.begin(), m_uses.end(), std::back_inserter(its),
                 [&](const auto &use) { return isSameName(use.table, table); });
    return its;
}

QStringList StatementTerms::columns(QStringView table) const
{
    QStringList names;
    for (const auto &use : of(table)) {
        if (!names.contains(use.column))
            names += use.column;
    }
    return names;
}

QStringList StatementTerms::ownColumns(QStringView table) const
{
    QStringList names;
    for (const auto &use : of(table)) {
        if (!use.isOfView && !names.contains(use.column))
            names += use.column;
    }
    return names;
}

QStringList StatementTerms::columns(QStringView table, ColumnUse::Kind kind) const
{
    QStringList names;
    for (const auto &use : of(table)) {
        if (use.kind == kind && !names.contains(use.column))
            names += use.column;
    }
    return names;
}

QString StatementTerms::tableOf(const QString &name) const
{
    for (const auto &named : m_named) {
        if (isSameName(named.alias, name))
            return named.table;
    }
    return name;
}

} // namespace martlet

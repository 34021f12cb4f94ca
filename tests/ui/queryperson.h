// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QApplication>

#include <functional>

namespace martlet {

class ChipRow;
class ConditionPopup;
class QueryPage;
class QuerySource;
class Workbench;

// A person at the Query page: works its controls by mouse and keys, and compares what it shows.
class QueryPerson final
{
public:
    QueryPerson(QueryPage &page, Workbench &bench, QuerySource &source)
        : m_page(page)
        , m_bench(bench)
        , m_source(source)
    {
    }

    void add(const QString &field); // by the search box and Enter
    ChipRow *row(const QString &name) const;
    // Begins a condition on the field and writes it in its editor.
    void condition(const QString &field, const std::function<void(ConditionPopup &)> &write);
    static void compareBy(ConditionPopup &popup, const QString &words);
    static void use(ConditionPopup &popup);
    void choose(const QString &box, const QString &words);
    static void trigger(const QString &words); // of the menu that is open
    void click(const QString &button);         // that is visible
    // Does the page show what the question, written by hand, is answered with?
    bool shows(const QByteArray &json);
    bool shows(const Question &question);

private:
    QueryPage &m_page;
    Workbench &m_bench;
    QuerySource &m_source;
};

template<typename Popup>
Popup *openPopup()
{
    return qobject_cast<Popup *>(QApplication::activePopupWidget());
}

} // namespace martlet

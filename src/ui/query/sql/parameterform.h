// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bindings.h"
#include "database/engine.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace martlet {

// The values of a statement's :parameters, a line for each; those of names that come back are kept. Hidden
// while there are none.
class ParameterForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterForm(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void setValue(const QString &name, const QString &text);
    QStringList names() const { return m_names; }
    Bindings bindings(Engine engine) const; // of an empty line NULL

Q_SIGNALS:
    void runWanted(); // Enter in a line

private:
    QStringList m_names;
    QHash<QString, QString> m_texts;
    QHash<QString, QLineEdit *> m_lines;
    QHBoxLayout *m_line;
};

} // namespace martlet

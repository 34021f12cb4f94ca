// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/parameterform.h"

#include "query/boundtext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueWidth = 140;

} // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(16, 8, 16, 8);
    m_line->setSpacing(8);
    hide();
}

void ParameterForm::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_lines.clear();
    while (auto *item = m_line->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &name : names) {
        auto *edit = new QLineEdit(m_texts.value(name), this);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(u"NULL"_s);
        edit->setFixedWidth(valueWidth);
        m_line->addWidget(new Label(u':' + name, FontRole::Code, Token::Text2, this));
        m_line->addWidget(edit);
        m_lines.insert(name, edit);
        connect(edit, &QLineEdit::textChanged, this,
                [this, name](const QString &text) { m_texts[name] = text; });
        connect(edit, &QLineEdit::returnPressed, this, &ParameterForm::runWanted);
    }
    m_line->addStretch();
    setVisible(!names.isEmpty());
}

void ParameterForm::setValue(const QString &name, const QString &text)
{
    m_texts[name] = text;
    if (auto *edit = m_lines.value(name))
        edit->setText(text);
}

Bindings ParameterForm::bindings(Engine engine) const
{
    Bindings bindings;
    for (const auto &name : m_names)
        bindings.emplace_back(name, boundText(m_texts.value(name), engine));
    return bindings;
}

} // namespace martlet

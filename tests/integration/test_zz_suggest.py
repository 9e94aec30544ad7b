import psycopg, re, textwrap
from tests.helpers.role_logins import *
from tests.helpers import expected_rights as er
from tests.helpers.tried_statements import error_of, refused
from medibook_desktop.domain.roles import Role
def test_suggest(shared_roles_clinic, schema):
    c=shared_roles_clinic.clinic
    add_person(c, NewAccount('nora','Nora',Role.RECEPTIONIST,rights=frozenset({'no-book','no-move','no-cancel','no-block','no-notes'})))
    K=er.KINDS
    out=[]
    conns={k:shared_roles_clinic.as_kind(k) for k in K}
    T=er.tables(); F=er.functions()
    from collections import Counter
    for t,cols in sorted(schema.tables.items()):
        per={}
        for col in cols:
            cells=[]
            for k in K:
                s=''
                if refused(conns[k],f'SELECT "{col}" FROM public.{t} WHERE false') is None: s+='r'
                if t not in schema.views:
                    if refused(conns[k],f'INSERT INTO public.{t} ("{col}") OVERRIDING SYSTEM VALUE SELECT NULL::{cols[col]} WHERE false') is None: s+='i'
                    if refused(conns[k],f'UPDATE public.{t} SET "{col}"=DEFAULT WHERE false') is None: s+='u'
                    if refused(conns[k],f'DELETE FROM public.{t} WHERE false') is None: s+='d'
                cells.append(s or '-')
            per[col]=tuple(cells)
        most=Counter(per.values()).most_common(1)[0][0]
        rows=[(t,most)]+[(f'{t}.{x}',v) for x,v in per.items() if v!=most]
        for n,v in rows:
            if T.get(n)!={k:x.replace('-','') for k,x in zip(K,v)}:
                out.append(('T' if n not in T else 'T!')+' '+n.ljust(30)+''.join(x.ljust(13) for x in v).rstrip())
    nora=shared_roles_clinic.as_user('nora')
    nob=[]
    for n,calls in sorted(schema.calls.items()):
        kinds=frozenset(k for k in K if not (lambda a: a is not None and f'permission denied for function {n}' in a)(refused(conns[k],calls[0])))
        right='.'
        if kinds:
            who=nora if 'receptionist' in kinds else None
            e=error_of(who,calls[0]) if who else None
            m=re.search(r'"right": "(\w+)"',str(e)) if e is not None and e.sqlstate=='MB016' else None
            right=m.group(1) if m else ('?' if who is None else '.')
        if n not in F:
            if not kinds: nob.append(n)
            else: out.append('F '+n.ljust(28)+right.ljust(12)+''.join(('x' if k in kinds else '-').ljust(13) for k in K).rstrip())
        elif F[n].kinds!=kinds: out.append('F! '+n.ljust(28)+right.ljust(12)+''.join(('x' if k in kinds else '-').ljust(13) for k in K).rstrip())
    out.append('NOBODY '+' '.join(nob))
    out.append('GONE '+' '.join(sorted((set(F)-set(schema.calls))|{t for t in T if '.' not in t and t not in schema.tables})))
    open('/tmp/d/suggest.txt','w').write('\n'.join(out)+'\n')
    for x in (*conns.values(),nora): x.close()

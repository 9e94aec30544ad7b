import sys
sys.path.insert(0,'/work/main')
import pytest
def test_gen(shared_roles_clinic):
    run=shared_roles_clinic.clinic.run
    kinds=['receptionist','admin','doctor','reader','worker','gateway','analytics']
    out=[]
    for (t,) in run("SELECT relname FROM pg_class WHERE relnamespace='public'::regnamespace AND relkind IN ('r','v','m','p') ORDER BY relname"):
        cells={}
        cols=[c for (c,) in run("SELECT attname FROM pg_attribute WHERE attrelid=%s::regclass AND attnum>0 AND NOT attisdropped",(t,))]
        from collections import Counter
        per={c:[''.join(l for l,v in (('r','SELECT'),('i','INSERT'),('u','UPDATE')) if run("SELECT has_column_privilege(%s,%s,%s,%s)",('medibook_'+k,t,c,v))[0][0])+('d' if run("SELECT has_table_privilege(%s,%s,'DELETE')",('medibook_'+k,t))[0][0] else '') or '-' for k in kinds] for c in cols}
        most=Counter(tuple(v) for v in per.values()).most_common(1)[0][0]
        out.append((t,most))
        out += [(f'{t}.{c}',v) for c,v in per.items() if tuple(v)!=most]
    w=max(len(n) for n,_ in out)+2
    with open('/tmp/d/tables.txt','w') as f:
        f.write('table'.ljust(w)+' '.join(k.ljust(12) for k in kinds)+'\n')
        for n,v in out: f.write(n.ljust(w)+' '.join(x.ljust(12) for x in v).rstrip()+'\n')
    fs=run("SELECT DISTINCT proname FROM pg_proc p WHERE pronamespace='public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE objid=p.oid AND deptype='e') ORDER BY 1")
    with open('/tmp/d/functions.txt','w') as f:
        nob=[]
        for (n,) in fs:
            v=['x' if run("SELECT bool_or(has_function_privilege(%s,oid,'EXECUTE')) FROM pg_proc WHERE proname=%s AND pronamespace='public'::regnamespace",('medibook_'+k,n))[0][0] else '-' for k in kinds]
            if 'x' in v: f.write(n.ljust(30)+' '.join(x.ljust(12) for x in v).rstrip()+'\n')
            else: nob.append(n)
        f.write('\nNOBODY '+' '.join(nob)+'\n')
